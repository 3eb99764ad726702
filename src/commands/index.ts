import { cerrarMes } from './cerrarMes';
import { informe } from './informe';
import { instalarFormatos } from './instalarFormatos';
import { runCommand, type Command } from './runCommand';
import { validar } from './validar';

const runs = (command: Command) => (event: Office.AddinCommands.Event) => {
  void runCommand(event, command);
};

// Until a page asks, office.js does not listen to the ribbon.
void Office.onReady();

// Under the names that the manifest's ExecuteFunction actions call.
Office.actions.associate('instalarFormatos', runs(instalarFormatos));
Office.actions.associate('validar', runs(validar));
Office.actions.associate('cerrarMes', runs(cerrarMes));
Office.actions.associate('informe', runs(informe));
