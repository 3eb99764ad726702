import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App';
import { keepTabInside } from './tabKey';

keepTabInside(document);
const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App
        onReload={() => {
          window.location.reload();
        }}
      />
    </StrictMode>,
  );
}
