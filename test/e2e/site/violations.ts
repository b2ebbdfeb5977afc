import type { Page } from '@playwright/test';

/** What the page's policy refused: the directive, and what was asked for. */
export type Violation = { directive: string; blocked: string };

declare global {
  interface Window {
    policyViolations: Violation[];
  }
}

/** Notes every refusal of the page's policy from the first byte of every page opened from now on. */
export async function watchPolicy(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.policyViolations = [];
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      window.policyViolations.push({ directive: effectiveDirective, blocked: blockedURI }),
    );
  });
}

/** What was refused since the page was opened. */
export function violations(page: Page): Promise<Violation[]> {
  return page.evaluate(() => window.policyViolations);
}
