import { Button, Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { ForeignSheet, TableCandidate } from '../../../domain/adoption/adoption';
import { adoptableFormats } from '../../../domain/formats';
import type { Format } from '../../../domain/formats/format';
import { formatsIn } from '../../../domain/perfiles/perfil';
import { findTables } from '../../../workbook/findTables';
import { readTable } from '../../../workbook/readTable';
import { Section } from '../../kit/Section';
import { useLayoutStyles } from '../../kit/layout';
import { useSession } from '../../session/SessionProvider';
import { useKept } from '../../session/useKept';
import { texts } from '../texts';
import { choicesFor, formatOf, NOTHING_CHOSEN, type AdoptChoices } from './adoptChoices';
import { AdoptReport, type Adopted } from './AdoptReport';
import { AdoptTable } from './AdoptTable';
import { CandidateList } from './CandidateList';

interface Search {
  readonly done: boolean;
  readonly found: readonly TableCandidate[];
}

/** Tables that are already in the workbook: looked for when the person asks, never before. */
export function AdoptSection({ onInstall }: { readonly onInstall: (format: Format) => void }) {
  const layout = useLayoutStyles();
  const { libro, run, work } = useSession();
  const { perfil } = libro.seguimiento;
  const [search, setSearch] = useKept<Search>('formatos.tablas', { done: false, found: [] });
  const [choices, setChoices] = useKept<AdoptChoices>('formatos.copiar', NOTHING_CHOSEN);
  // Whole sheets are not kept: after the pane was closed, the person has it read again.
  const [sheet, setSheet] = useState<ForeignSheet | null>(null);
  const [adopted, setAdopted] = useState<Adopted | null>(null);

  const look = async () => {
    setAdopted(null);
    const end = await run(
      texts.adopt.searching,
      (context) => findTables(context, formatsIn(perfil, adoptableFormats)),
      { readsOnly: true },
    );
    if (end.kind === 'done') setSearch({ done: true, found: end.result });
  };
  const read = async (chosen: AdoptChoices) => {
    const { place } = chosen;
    const format = formatOf(chosen, perfil);
    if (!place || !format) return;
    setAdopted(null);
    setChoices(chosen);
    const end = await run(texts.adopt.reading, (context) => readTable(context, { place, format }), {
      readsOnly: true,
    });
    if (end.kind === 'done') setSheet(end.result);
    else leave();
  };
  const leave = () => {
    setSheet(null);
    setChoices(NOTHING_CHOSEN);
  };

  return (
    <Section title={texts.adopt.title}>
      {adopted && <AdoptReport adopted={adopted} onClose={() => setAdopted(null)} />}
      {choices.place === null && (
        <>
          <Text>{texts.adopt.intro}</Text>
          {search.done && (
            <CandidateList found={search.found} onChoose={(each) => void read(choicesFor(each))} />
          )}
          <div>
            <Button disabledFocusable={work !== null} onClick={() => void look()}>
              {search.done ? texts.adopt.searchAgain : texts.adopt.search}
            </Button>
          </div>
        </>
      )}
      {choices.place !== null && sheet === null && (
        <>
          <Text className={layout.text}>{texts.adopt.candidate(choices.place)}</Text>
          <div className={layout.row}>
            <Button disabledFocusable={work !== null} onClick={() => void read(choices)}>
              {texts.adopt.readAgain}
            </Button>
            <Button disabledFocusable={work !== null} onClick={leave}>
              {texts.adopt.other}
            </Button>
          </div>
        </>
      )}
      {choices.place !== null && sheet !== null && (
        <AdoptTable
          sheet={sheet}
          place={choices.place}
          choices={choices}
          onChange={(change) => setChoices({ ...choices, ...change })}
          onInstall={onInstall}
          onLeave={leave}
          onAdopted={(done) => {
            setAdopted(done);
            leave();
          }}
        />
      )}
    </Section>
  );
}
