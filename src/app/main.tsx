import { isDefaultLink } from '../state/is-default-link.ts';
import './start.css';

// Small and first, so that a link to something else hides the default view, drawn when the site was built, at once.
const page = document.documentElement;
if (!isDefaultLink(window.location.hash)) page.classList.add('routed');

try {
  const { start } = await import('./start.tsx');
  await start();
} catch (error) {
  // The still page is better than none, and says what it is.
  document.getElementById('not-started')?.removeAttribute('hidden');
  console.error(error);
} finally {
  page.classList.remove('routed');
}
