import { act } from 'preact/test-utils';

/** Does something, and waits until what it asks for has been answered and shown. */
export async function settled(task: () => void): Promise<void> {
  await act(async () => task());
  await act(() => new Promise((resolve) => setTimeout(resolve)));
}
