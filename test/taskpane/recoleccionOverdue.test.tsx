/**
 * A page on a host of Node's: packages are to resolve as they do there.
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["node", "require"]}
 */
import './browserGlobals';
import { fireEvent, screen, within } from '@testing-library/react';
import { texts as tablero } from '../../src/taskpane/recoleccion/tablero/texts';
import { texts } from '../../src/taskpane/recoleccion/texts';
import { serial } from '../support/anexoIReal';
import { OBRAS, PARQUES, on, openPrepared, part, press, rowsIn, unfold, user } from './collection';

describe('who does not deliver', () => {
  it('comes first from the day after, with the text for the superior', async () => {
    await openPrepared();
    await part(texts.parte.tablero);
    await on(2026, 4, 7);
    expect(await screen.findAllByText(/es «No disponible» desde el 07\/04\/2026/)).toHaveLength(2);
    await unfold(tablero.detalleDe(PARQUES));
    await unfold(tablero.deDependencia(tablero.superior, PARQUES));
    expect(await screen.findByLabelText(texts.carta.para)).toHaveValue('titular@ejemplo.org');
  });

  it('may have a prórroga, whose judgement is seen before it is recorded', async () => {
    const { host } = await openPrepared();
    await part(texts.parte.tablero);
    await unfold(tablero.detalleDe(PARQUES));
    await press(tablero.form.abrirDe(PARQUES));
    const form = within(screen.getByRole('region', { name: tablero.form.titulo(PARQUES) }));
    expect(form.getByText('Procede: queda aceptada hasta el 08/04/2026.')).toBeInTheDocument();
    fireEvent.change(form.getByLabelText(tablero.form.solicitada), { target: { value: '2026-04-06' } });
    expect(form.getByText('No procede: queda negada.')).toBeInTheDocument();
    fireEvent.change(form.getByLabelText(tablero.form.solicitada), { target: { value: '' } });
    expect(form.getByText(tablero.form.sinFecha)).toBeInTheDocument();
    fireEvent.change(form.getByLabelText(tablero.form.solicitada), { target: { value: '2026-03-31' } });
    await user().click(form.getByRole('button', { name: tablero.form.confirmar }));
    await screen.findByText(/Se registró la prórroga A/);
    expect(rowsIn(host, 'Prorrogas')).toMatchObject([
      {
        'Dependencia / Entidad': PARQUES,
        Tipo: 'A',
        Resolución: 'aceptada',
        'Nueva fecha': serial(2026, 4, 8),
      },
    ]);
    expect(screen.getByText('Enviada el 31/03/2026; vence el 08/04/2026')).toBeInTheDocument();
  });

  it('may ask for another cause, which the office resolves until a day that must be later', async () => {
    const { host } = await openPrepared();
    await part(texts.parte.tablero);
    await unfold(tablero.detalleDe(OBRAS));
    await press(tablero.form.abrirDe(OBRAS));
    const form = within(screen.getByRole('region', { name: tablero.form.titulo(OBRAS) }));
    await user().click(form.getByRole('radio', { name: tablero.form.tipoB }));
    expect(form.getByText('Procede: queda pendiente.')).toBeInTheDocument();
    await user().click(form.getByRole('radio', { name: tablero.form.resoluciones.aceptada }));
    fireEvent.change(form.getByLabelText(tablero.form.hasta), { target: { value: '2026-04-01' } });
    expect(form.getByText(/no es posterior al día en que ya vence/)).toBeInTheDocument();
    expect(form.getByRole('button', { name: tablero.form.confirmar })).toHaveAttribute(
      'aria-disabled',
      'true',
    );
    fireEvent.change(form.getByLabelText(tablero.form.hasta), { target: { value: '2026-04-10' } });
    await user().click(form.getByRole('button', { name: tablero.form.confirmar }));
    await screen.findByText(/Se registró la prórroga B/);
    expect(rowsIn(host, 'Prorrogas')).toMatchObject([{ Tipo: 'B', 'Nueva fecha': serial(2026, 4, 10) }]);
  });
});
