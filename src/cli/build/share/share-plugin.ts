import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { PICTURE_SIZE } from '../../../share/picture-size.ts';
import { SHARE_FOLDER } from '../../../state/share-link.ts';
import type { SnapshotSource } from '../snapshot-plugin.ts';
import { readLightTokens } from './light-tokens.ts';
import { OPEN_SCRIPT, pageMarkup } from './page-markup.ts';
import { SITE_URL, siteUrl } from './site-url.ts';

/**
 * Puts the pages that shared links lead to into the site (`share/`): each with what previews read, its picture, its figures,
 * and the way to the view. A machine that cannot draw pictures builds them without, and says so.
 */
export function sharePlugin(snapshot: SnapshotSource): Plugin {
  let root = '';
  let dataFolder = '';
  return {
    name: 'ledger-share',
    apply: 'build',
    configResolved(config) {
      root = config.root;
      dataFolder = join(config.publicDir, 'data');
    },
    async generateBundle() {
      const site = siteUrl(process.env[SITE_URL]);
      if (site === null) {
        this.info(
          `未设 ${SITE_URL}：分享页的图片地址是相对的，多数网站不会显示图片。` +
            ` / ${SITE_URL} is not set: the pictures of shared links have relative addresses, which most readers do not show.`,
        );
      }
      const [{ drawSharePages }, { shareAnswers }, { openPictures }] = await Promise.all([
        import('./load-share.ts'),
        import('./share-answers.ts'),
        import('./picture/open-pictures.ts'),
      ]);
      const { snapshot: answers, counties } = await shareAnswers(dataFolder, await snapshot());
      const pages = await drawSharePages(root, answers, counties);
      const tokens = await readFile(join(root, 'src/app/styles/tokens.css'), 'utf8');
      const style = `${tokens}\n${await readFile(join(root, 'src/share/share.css'), 'utf8')}`;
      const pictures = await openPictures(readLightTokens(tokens), (problem) => this.warn(problem));
      const emit = (file: string, source: string | Uint8Array): void =>
        void this.emitFile({ type: 'asset', fileName: `${SHARE_FOLDER}${file}`, source });
      emit(OPEN_SCRIPT, await readFile(join(root, 'src/share/open.js'), 'utf8'));
      for (const page of pages) {
        const picture = pictures && (await pictures.draw(page, PICTURE_SIZE));
        if (picture) emit(`${page.name}.png`, picture);
        emit(`${page.name}.html`, pageMarkup(page, { site, style, hasPicture: picture !== null }));
      }
      pictures?.close();
    },
  };
}
