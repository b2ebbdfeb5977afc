/**
 * A text from data as a label of ECharts may carry it: `{a}` there is a template and `{a|b}` a style, which a county's or an
 * item's name must not be able to write.
 */
export function escapeTemplate(text: string): string {
  return text.replace(/[{}|]/g, ' ');
}
