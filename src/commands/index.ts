import { validar } from './validar';

// Under the names that the manifest's ExecuteFunction actions call.
Office.actions.associate('validar', (event: Office.AddinCommands.Event) => {
  void validar(event);
});
