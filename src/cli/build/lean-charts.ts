import type { Plugin } from 'vite';

const CHARTS = /[\\/]node_modules[\\/](echarts(-for-react)?|zrender)[\\/]/;
const OWN_COPY = '?charts';

/**
 * Leaves out of the first page what the chart library brings along and nothing here shows. tslib: it needs two of its
 * functions, the reader of the data a dozen, and one module for both would bring all of them; it has a copy of its own.
 * Its texts of toolboxes and spoken labels: ours stand around the chart, so one language of them is one too many.
 */
export function leanChartsPlugin(): Plugin {
  return {
    name: 'ledger-lean-charts',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      if (importer === undefined || !CHARTS.test(importer)) return null;
      const resolve = (wanted: string) => this.resolve(wanted, importer, { ...options, skipSelf: true });
      if (source.endsWith('/i18n/langZH.js')) return resolve(source.replace('langZH', 'langEN'));
      if (source !== 'tslib') return null;
      const found = await resolve(source);
      return found && { ...found, id: `${found.id}${OWN_COPY}` };
    },
  };
}
