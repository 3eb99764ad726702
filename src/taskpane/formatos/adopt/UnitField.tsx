import type { UnitDecision } from '../../../domain/percent/decideUnit';
import { RadioChoice } from '../../kit/RadioChoice';
import { texts } from '../texts';

interface UnitFieldProps {
  readonly unit: UnitDecision;
  /** `''` while the person has not said. */
  readonly chosen: string;
  readonly onChange: (unidad: string) => void;
}

/** The unit in which the table's percentages come, why it is taken so, and the other. */
export function UnitField({ unit: { unit, why, ambiguous, mixed }, chosen, onChange }: UnitFieldProps) {
  if (why === 'noNumbers') return null;
  return (
    <RadioChoice
      label={texts.adopt.unit}
      hint={`${texts.adopt.why[why]}${mixed ? texts.adopt.mixed : ''}`}
      value={chosen || (ambiguous ? '' : unit)}
      options={Object.entries(texts.adopt.units).map(([value, label]) => ({ value, label }))}
      onChange={onChange}
    />
  );
}
