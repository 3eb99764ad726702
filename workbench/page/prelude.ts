/** Runs in the add-in's pages before office.js. */
import { takeExternal } from '../../host/windowsClient/prelude';

takeExternal();
