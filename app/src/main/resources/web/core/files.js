/** Files that the API makes; what is not ready yet is asked for again. */

const AGAIN = 1000;

/** @returns {Promise<{blob: Blob, name: string}>} the file, and the name that the server gives it */
export async function fetchFile(address, signal) {
  for (;;) {
    const response = await fetch(address, {signal});
    if (response.ok && response.status !== 202) {
      const name = /filename="([^"]+)"/.exec(response.headers.get('Content-Disposition') ?? '')?.[1];
      return {blob: await response.blob(), name: name ?? 'entente'};
    }
    if (response.status !== 202) {
      const problem = await response.json().catch(() => ({}));
      throw new Error(problem.detail || `The server answered ${response.status}.`);
    }
    await new Promise(resolve => setTimeout(resolve, AGAIN));
    signal.throwIfAborted();
  }
}
