/**
 * Tells the page around, whoever it is, how high the embed is, now and whenever that changes. It is a number of pixels and
 * nothing else, so any page may know it.
 */
export function tellHeight(): void {
  if (window.parent === window) return;
  const tell = (): void => {
    const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
    window.parent.postMessage({ yibaoEmbedHeight: height }, '*');
  };
  new ResizeObserver(tell).observe(document.documentElement);
  tell();
}
