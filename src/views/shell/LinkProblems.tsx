import type { ReactNode } from 'react';
import { linkTo, useLink, useViewState } from '../../state/use-view-state.ts';
import { SHELL } from '../../text/messages/shell.ts';
import { URL_PROBLEMS, urlKeyName } from '../../text/messages/url-problems.ts';
import { useSelection } from '../selection/use-selection.ts';
import { useText } from './language.ts';

/** Says which parts of a link could not be used, and what is shown instead. */
export function LinkProblems(): ReactNode {
  const { problems } = useLink();
  const selection = useSelection();
  const [state, change] = useViewState();
  const text = useText();
  const all = [...problems, ...selection.problems];
  const nameOf = (key: string): string => {
    const name = urlKeyName(key);
    return name ? text(name) : key;
  };
  return (
    <section className="notice" role="status" aria-label={text(URL_PROBLEMS.title)}>
      <strong>{text(URL_PROBLEMS.title)}</strong>
      <ul>
        {all.map(({ key, raw, reason }) => (
          <li key={`${key}=${raw}`}>
            {text(URL_PROBLEMS[reason], { key: nameOf(key), raw: raw.slice(0, 60) })}
          </li>
        ))}
      </ul>
      {all.some(({ key, reason }) => reason === 'not_here' || (key === 'c' && reason === 'no_report')) && (
        <a className="action" href={linkTo(state, { view: 'import' })}>
          {text(URL_PROBLEMS.import)}
        </a>
      )}{' '}
      <button
        type="button"
        className="action"
        onClick={() =>
          change(
            {
              // Until the reports are known nothing is known against a county.
              counties: state.counties.filter(
                (code) => !selection.problems.some(({ key, raw }) => key === 'c' && raw === code),
              ),
              ...(selection.problems.some(({ key }) => key === 'y') ? { year: 'latest' as const } : {}),
              ...(selection.problems.some(({ key }) => key === 'own') ? { own: '' } : {}),
            },
            { replace: true },
          )
        }
      >
        {text(SHELL.dismiss)}
      </button>
    </section>
  );
}
