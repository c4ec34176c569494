import { startProduct } from './product';

/** Starts the product for all stories and ends it after them; an address given from outside is used as it is. */
export default async function setUp(): Promise<(() => Promise<void>) | undefined> {
  if (process.env.WULI_STORIES_URL) return undefined;
  const begin = Date.now();
  const product = await startProduct();
  process.env.WULI_STORIES_URL = product.url;
  process.env.WULI_STORIES_VAR = product.folder;
  process.stdout.write(`The product is ready at ${product.url} after ${Math.round((Date.now() - begin) / 1000)} s\n`);
  return product.stop;
}
