import { app, type Session } from 'electron'

/**
 * Keeps Chromium from reaching for the network by itself, and shuts every session from its first
 * moment; to be called before the application is ready.
 */
export function closeNetwork(): void {
  app.on('session-created', closeSession)
  app.commandLine.appendSwitch('disable-background-networking')
  app.commandLine.appendSwitch('disable-component-update')
  app.commandLine.appendSwitch('disable-domain-reliability')
  app.commandLine.appendSwitch('no-pings')
  app.commandLine.appendSwitch('no-proxy-server')
  // Names are never resolved: whatever tried to connect would fail before a packet left.
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
}

/**
 * Shuts a session: requests to anything but our own protocol are cancelled, permissions refused,
 * downloads refused, spelling dictionaries never fetched.
 */
function closeSession(session: Session): void {
  session.webRequest.onBeforeRequest((details, decide) => {
    const scheme = new URL(details.url).protocol
    decide({ cancel: !['app:', 'data:', 'blob:', 'devtools:'].includes(scheme) })
  })
  session.setPermissionRequestHandler((_contents, _permission, decide) => decide(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.on('will-download', (event) => event.preventDefault())
  // Switched off, Chromium still fetches the dictionary of the system's language: there must be none.
  session.setSpellCheckerLanguages([])
  session.setSpellCheckerEnabled(false)
}
