import type { Plugin } from 'vite';

const CHARTS = /[\\/]node_modules[\\/](echarts(-for-react)?|zrender)[\\/]/;
const OWN_COPY = '?charts';

/**
 * Gives the chart library a copy of tslib of its own: it needs two of its functions, the reader of the data a dozen, and
 * one module for both would bring all of them into the first page.
 */
export function chartTslibPlugin(): Plugin {
  return {
    name: 'ledger-chart-tslib',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      if (source !== 'tslib' || importer === undefined || !CHARTS.test(importer)) return null;
      const found = await this.resolve(source, importer, { ...options, skipSelf: true });
      return found && { ...found, id: `${found.id}${OWN_COPY}` };
    },
  };
}
