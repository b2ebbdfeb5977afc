/** An entry of a legend: a colour, its pattern as the second channel, its name, and where it leads (the way to drill by keyboard). */
export type LegendEntry = {
  label: string;
  colour: string;
  pattern?: 'hatch' | 'dots' | 'lines' | undefined;
  href?: string | undefined;
};
