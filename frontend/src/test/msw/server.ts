import { setupServer } from 'msw/node';
import { handlersFor } from './handlers';

export const server = setupServer(...handlersFor('province'));
