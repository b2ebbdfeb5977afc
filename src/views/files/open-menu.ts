import type { TakeawayMenu } from './TakeawayMenu.tsx';

/** Loads the menu. The list of its files stands here and not in the page's first program. */
export function openMenu(): Promise<{ TakeawayMenu: typeof TakeawayMenu }> {
  return import('./TakeawayMenu.tsx');
}
