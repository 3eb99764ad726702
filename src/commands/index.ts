import { runCommand, type Command } from './runCommand';

const runs = (command: Command) => (event: Office.AddinCommands.Event) => {
  void runCommand(event, command);
};

// A press loads what its button does, and no other.
const instalarFormatos: Command = async () => (await import('./instalarFormatos')).instalarFormatos();
const validar: Command = async () => (await import('./validar')).validar();
const cerrarMes: Command = async () => (await import('./cerrarMes')).cerrarMes();
const informe: Command = async () => (await import('./informe')).informe();

// Until a page asks, office.js does not listen to the ribbon.
void Office.onReady();

// Under the names that the manifest's ExecuteFunction actions call.
Office.actions.associate('instalarFormatos', runs(instalarFormatos));
Office.actions.associate('validar', runs(validar));
Office.actions.associate('cerrarMes', runs(cerrarMes));
Office.actions.associate('informe', runs(informe));
