/** Goes to a place of the page, for eye and keyboard. The hash is the app's route, so a link to an anchor would change the view. */
export function scrollToPlace(id: string): void {
  const place = document.getElementById(id);
  place?.focus({ preventScroll: true });
  place?.scrollIntoView({ block: 'start' });
}

/** The id of a section of 方法, or of a family of rules in it. */
export function placeOf(section: string, part = ''): string {
  return part === '' ? `method-${section}` : `method-${section}-${part}`;
}

/** The id of a rule on the page. */
export function rulePlace(rule: string): string {
  return `rule-${rule}`;
}
