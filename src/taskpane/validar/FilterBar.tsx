import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import type { Severidad } from '../../domain/validation/rule';
import { useLayoutStyles } from '../kit/layout';
import { NO_FILTERS, SEVERIDADES, type Choices, type Filters } from './filters';
import type { Grouping } from './groups';
import { Select } from '../kit/fields';
import { texts } from './texts';

const useStyles = makeStyles({
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    gap: tokens.spacingHorizontalS,
    paddingTop: tokens.spacingVerticalS,
  },
  /** By themselves they are as wide as twenty letters, or as the longest choice. */
  field: { minWidth: 0, gridTemplateColumns: 'minmax(0, 1fr)' },
  input: { minWidth: 0, width: '100%' },
  summary: { cursor: 'pointer' },
});

interface FilterBarProps {
  readonly filters: Filters;
  readonly choices: Choices;
  readonly counts: Readonly<Record<Severidad, number>>;
  readonly grouping: Grouping;
  readonly onFilters: (filters: Filters) => void;
  readonly onGrouping: (grouping: Grouping) => void;
}

/** What of the list is shown, and how it is put together. */
export function FilterBar({ filters, choices, counts, grouping, onFilters, onGrouping }: FilterBarProps) {
  const styles = useStyles();
  const layout = useLayoutStyles();
  const set = (change: Partial<Filters>) => onFilters({ ...filters, ...change });
  const active = [filters.hoja, filters.regla, filters.programa, filters.texto].filter(Boolean).length;
  return (
    <div className={layout.column}>
      <div className={layout.row} role="group" aria-label={texts.severities}>
        {SEVERIDADES.map((severidad) => {
          const pressed = filters.severidad === severidad;
          return (
            <Button
              key={severidad}
              size="small"
              appearance={pressed ? 'primary' : 'secondary'}
              aria-pressed={pressed}
              onClick={() => set({ severidad: pressed ? '' : severidad })}
            >
              {texts.severidad(severidad, counts[severidad])}
            </Button>
          );
        })}
      </div>
      <Field label={texts.groupBy} orientation="horizontal" size="small">
        <Select
          size="small"
          value={grouping}
          onChange={(_, { value }) => onGrouping(value === 'regla' ? 'regla' : 'fila')}
        >
          <option value="fila">{texts.groups.fila}</option>
          <option value="regla">{texts.groups.regla}</option>
        </Select>
      </Field>
      <details>
        <summary className={styles.summary}>{texts.filters(active)}</summary>
        <div className={styles.fields}>
          <Field label={texts.text} size="small" className={styles.field}>
            <Input
              size="small"
              className={styles.input}
              type="search"
              value={filters.texto}
              onChange={(_, { value }) => set({ texto: value })}
            />
          </Field>
          <Chooser
            label={texts.hoja}
            all={texts.all}
            value={filters.hoja}
            options={choices.hojas.map((name) => ({ id: name, name }))}
            onChange={(hoja) => set({ hoja })}
          />
          <Chooser
            label={texts.regla}
            all={texts.all}
            value={filters.regla}
            options={choices.reglas}
            onChange={(regla) => set({ regla })}
          />
          <Chooser
            label={texts.programa}
            all={texts.allProgramas}
            value={filters.programa}
            options={choices.programas.map((name) => ({ id: name, name }))}
            onChange={(programa) => set({ programa })}
          />
        </div>
      </details>
      {(active > 0 || filters.severidad !== '') && (
        <div>
          <Button size="small" onClick={() => onFilters(NO_FILTERS)}>
            {texts.clearFilters}
          </Button>
        </div>
      )}
    </div>
  );
}

interface ChooserProps {
  readonly label: string;
  /** What the choice of none is called. */
  readonly all: string;
  readonly value: string;
  readonly options: readonly { readonly id: string; readonly name: string }[];
  readonly onChange: (id: string) => void;
}

function Chooser({ label, all, value, options, onChange }: ChooserProps) {
  const styles = useStyles();
  return (
    <Field label={label} size="small" className={styles.field}>
      <Select
        size="small"
        className={styles.input}
        value={value}
        onChange={(_, chosen) => onChange(chosen.value)}
      >
        <option value="">{all}</option>
        {options.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
