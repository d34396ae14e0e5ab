/** The floor that our Mini Program's first content is measured against: two pages and five components of NutUI, and no call. */
export default defineAppConfig({
  pages: ['pages/first/index', 'pages/second/index'],
  window: { navigationStyle: 'custom' },
  lazyCodeLoading: 'requiredComponents',
})
