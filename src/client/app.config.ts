export default defineAppConfig({
  pages: [
    'pages/home/index',
    'pages/me/index',
    'pages/submit/index',
    'pages/receipt/index',
    'pages/case/index',
    'pages/lost/index',
  ],
  subPackages: [
    {
      root: 'consultation',
      pages: ['list/index', 'detail/index', 'answer/index', 'result/index', 'opinions/index'],
    },
    {
      root: 'staff',
      pages: [
        'inbox/index',
        'case/index',
        'consultations/index',
        'consultation/index',
        'draft/index',
        'figures/index',
        'opinions/index',
        'next-draft/index',
      ],
    },
  ],
  preloadRule: {
    // Small, and one tap away.
    'pages/home/index': { network: 'all', packages: ['consultation'] },
    // Staff go to their desk from 我的: by then it is here. On wifi only, as residents never need it.
    'pages/me/index': { network: 'wifi', packages: ['staff'] },
  },
  window: {
    // Pages draw their own bar (ui/screen), so that dark and elder mode look the same everywhere.
    navigationStyle: 'custom',
    navigationBarTitleText: '人民意见箱',
    navigationBarTextStyle: '@text',
    navigationBarBackgroundColor: '@page',
    backgroundColor: '@page',
    backgroundTextStyle: '@loading',
  },
  // The tab bar is ours too (ui/tabs): elder mode has none, dark mode paints it. `custom` keeps tab pages alive.
  tabBar: {
    custom: true,
    color: '#5F6873',
    selectedColor: '#1F5396',
    backgroundColor: '#FFFFFF',
    list: [
      { pagePath: 'pages/home/index', text: '首页' },
      { pagePath: 'pages/me/index', text: '我的' },
    ],
  },
  darkmode: true,
  themeLocation: 'theme.json',
  lazyCodeLoading: 'requiredComponents',
  animation: false,
})
