import '@/ui/theme/tokens.css';
import '@/ui/theme/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { startServiceWorker } from '@/app/start-service-worker';
import { Console } from '@/shells/console/Console';
import { ConsoleProviders } from '@/shells/console/ConsoleProviders';
import { followSystem, showPreferences } from '@/ui/theme/preferences';

showPreferences();
followSystem();
startServiceWorker();

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <ConsoleProviders>
        <Console />
      </ConsoleProviders>
    </StrictMode>,
  );
}
