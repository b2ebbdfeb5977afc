import type { ReactNode } from 'react';
import { METHOD } from '../../text/messages/method.ts';
import { useText } from '../shell/language.ts';
import { ChecksSection } from './ChecksSection.tsx';
import { ComparabilitySection } from './ComparabilitySection.tsx';
import { Contents } from './Contents.tsx';
import { GlossarySection } from './GlossarySection.tsx';
import { MeasuresSection } from './MeasuresSection.tsx';
import { PackageSection } from './PackageSection.tsx';
import { ReadingSection } from './ReadingSection.tsx';
import { ReadingsSection } from './ReadingsSection.tsx';
import { LISTED_RULES } from './rules/filter-rules.ts';
import { RulesSection } from './rules/RulesSection.tsx';
import './method.css';

/** 方法: how figures are read, defined and checked, when departments compare, what words mean, and the data itself. */
export function MethodView(): ReactNode {
  const text = useText();
  return (
    <div className="method">
      <h1>{text(METHOD.headline, { rules: LISTED_RULES.length })}</h1>
      <p className="method-subtitle">{text(METHOD.subtitle)}</p>
      <div className="method-page">
        <Contents />
        <div className="method-body">
          <ReadingSection />
          <MeasuresSection />
          <ReadingsSection />
          <ChecksSection />
          <RulesSection />
          <ComparabilitySection />
          <GlossarySection />
          <PackageSection />
        </div>
      </div>
    </div>
  );
}
