/** Face of figures and notes in Office's files: there with every Chinese Windows, and named so that others replace it alike. */
export const OFFICE_FACE = 'Microsoft YaHei';
