import '@/ui/theme/tokens.css';
import '@/ui/theme/base.css';
import '@/ui/theme/mobile/antd-mobile.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { startServiceWorker } from '@/app/start-service-worker';
import { Mobile } from '@/shells/mobile/Mobile';
import { followSystem, showPreferences } from '@/ui/theme/preferences';

showPreferences();
followSystem();
startServiceWorker();

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Mobile />
    </StrictMode>,
  );
}
