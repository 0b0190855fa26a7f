import { defineConfig } from 'wxt';

const HOSTS = ['https://www.techzine.eu/*', 'https://www.techzine.nl/*'];

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  manifest: {
    name: 'Brontekst',
    permissions: ['storage'],
    host_permissions: HOSTS,
  },
});
