import { mensajeOf } from './problemAddress';

const sentence = document.getElementById('mensaje');
if (sentence) sentence.textContent = mensajeOf(window.location.hash);

const close = document.getElementById('cerrar');
close?.focus();
close?.addEventListener('click', () => {
  // Blocked or not here yet: the dialog still closes by its corner.
  if (typeof Office === 'undefined') return;
  void Office.onReady().then(() => {
    Office.context.ui.messageParent('cerrar');
  });
});
