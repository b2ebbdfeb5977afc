import type { EChartsCoreOption } from 'echarts/core';

/** An amount of one report in 万元, as a number because it is only drawn. */
export type Part = { report_id: string; code: string; label: string; amount: number };

/** The chart of our page: one bar a county, its parts as shares of `parent`, the total at the end. */
export function draw(
  counties: readonly { report_id: string; county: string }[],
  parts: readonly Part[],
  parent: string,
): { option: EChartsCoreOption; names: Map<string, string> } {
  const names = new Map<string, string>();
  for (const { code, label } of parts) if (code !== parent && !names.has(code)) names.set(code, label);
  const codes = [...names.keys()].sort();
  const amount = (report: string, code: string): number | undefined =>
    parts.find((part) => part.report_id === report && part.code === code)?.amount;
  const share = (report: string, code: string): number | '-' => {
    const [part, whole] = [amount(report, code), amount(report, parent)];
    return part === undefined || !whole ? '-' : (part / whole) * 100;
  };
  const total = (report: string): string =>
    amount(report, parent)?.toLocaleString('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 }) ??
    '';
  const axis = { type: 'category', inverse: true, axisTick: { show: false }, axisLine: { show: false } };
  const option = {
    animation: false,
    aria: { enabled: true, decal: { show: true } },
    grid: { left: 120, right: 110, top: 8, bottom: 8 },
    xAxis: { type: 'value', show: false, max: 100 },
    yAxis: [
      { ...axis, data: counties.map(({ county }) => county) },
      { ...axis, position: 'right', data: counties.map(({ report_id }) => total(report_id)) },
    ],
    series: codes.map((code) => ({
      type: 'bar',
      stack: 'whole',
      name: code,
      data: counties.map(({ report_id }) => ({
        value: share(report_id, code),
        label: { show: true, formatter: ({ value }: { value: number }) => value.toFixed(1) },
      })),
    })),
  };
  return { option, names: new Map(codes.map((code) => [code, names.get(code) ?? ''])) };
}
