/** The look of images in a text. */
export const imageTheme = {
  '.am-image': {
    display: 'block',
    margin: '0.4em 0',
    textAlign: 'center',
    textIndent: '0',
    fontFamily: 'var(--font-control)',
    fontSize: '0.8em',
    lineHeight: '1.4',
  },
  '.am-image img': {
    display: 'block',
    maxWidth: '100%',
    maxHeight: '50vh',
    margin: '0 auto 0.3em',
  },
  '.am-image-caption': { color: 'var(--ink-soft)' },
  '.am-image-defect': {
    padding: '0.1em 0.5em',
    borderRadius: 'var(--radius)',
    backgroundColor: 'var(--warning-wash)',
    color: 'var(--warning)',
  },
}
