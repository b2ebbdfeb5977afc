/** The variable of the environment that says where the site will stand: `SITE_URL=https://… npm run build`. */
export const SITE_URL = 'SITE_URL';

/**
 * The address of the site's folder, which ends in `/`, or null where none is given. Throws for what is no web address:
 * readers of Open Graph would silently show nothing.
 */
export function siteUrl(given: string | undefined): string | null {
  if (given === undefined || given.trim() === '') return null;
  const address = URL.canParse(given.trim()) ? new URL(given.trim()) : null;
  const isUsable =
    address !== null && /^https?:$/u.test(address.protocol) && address.search === '' && address.hash === '';
  if (!isUsable) {
    throw new Error(
      `${SITE_URL}=${given}：不是网站地址，请写成 https://主机/路径/，不带 ? 和 #。` +
        ` / not the address of a site: write https://host/path/ without ? and #.`,
    );
  }
  return address.href.endsWith('/') ? address.href : `${address.href}/`;
}
