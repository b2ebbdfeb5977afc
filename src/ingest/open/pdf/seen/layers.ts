/** Tells whether a layer (optional content group, or several with a rule) that a page names is switched on. */
export type IsShown = (layer: unknown) => boolean;

/** The marked stretches of a page's contents that are open, some of them layers that may be switched off. */
export class Layers {
  private readonly open: boolean[] = [];
  private hidden = 0;

  constructor(private readonly isShown: IsShown) {}

  /** A stretch begins; `layer` is what it names, where it is one of a layer. */
  begin(tag: unknown, layer: unknown): void {
    const isShown = tag !== 'OC' || this.isShown(layer);
    this.open.push(isShown);
    if (!isShown) this.hidden += 1;
  }

  end(): void {
    if (this.open.pop() === false) this.hidden -= 1;
  }

  /** Whether what is painted now is on a layer that is switched off. */
  get isHidden(): boolean {
    return this.hidden > 0;
  }
}
