import type { ReactNode } from 'react';
import { CLASSIFICATIONS } from '../../model/classification/index.ts';
import { linkTo, useViewState } from '../../state/use-view-state.ts';
import { BREADCRUMB } from '../../text/messages/breadcrumb.ts';
import { useLanguage, useText } from '../shell/language.ts';

/** 全部支出 › 210 卫生健康支出 › 21013 医疗救助: the way down, each step a link back up. */
export function Breadcrumb(): ReactNode {
  const [state] = useViewState();
  const text = useText();
  const language = useLanguage();
  const { code, kind, view } = state;
  const steps = [3, 5, 7].filter((length) => code.length >= length).map((length) => code.slice(0, length));
  const isBasic = kind === 'economic' && view !== 'ratio';
  return (
    <nav className="breadcrumb" aria-label={text(BREADCRUMB.path)}>
      <ol>
        {['', ...steps].map((step) => {
          const entry = CLASSIFICATIONS.find((known) => known.code === step && known.kind === kind);
          const name =
            step === ''
              ? text(isBasic ? BREADCRUMB.allBasic : BREADCRUMB.all)
              : (entry?.[language === 'zh' ? 'nameZh' : 'nameEn'] ?? '');
          const label = [step, name].join(' ').trim();
          return (
            <li key={step}>
              {step === code ? (
                <span aria-current="true">{label}</span>
              ) : (
                <a href={linkTo(state, { code: step, figure: '' })}>{label}</a>
              )}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
