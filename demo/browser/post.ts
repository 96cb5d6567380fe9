// Asks the demo's own server for something, and copies a text.

/** The status of the reply; 0 when none came. */
export const post = async (path: string, body: object): Promise<number> => {
  const prefix = document.body.dataset['prefix'] ?? ''
  try {
    const response = await fetch(`${prefix}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    return response.status
  } catch {
    return 0
  }
}
