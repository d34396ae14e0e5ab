export default defineAppConfig({
  pages: [
    'pages/home/index',
    'pages/wall/index',
    'pages/me/index',
    'pages/submit/index',
    'pages/receipt/index',
    'pages/case/index',
    'pages/find/index',
    'pages/unsent/index',
    'pages/wall-item/index',
    'pages/lost/index',
  ],
  subPackages: [
    {
      root: 'consultation',
      pages: ['list/index', 'detail/index', 'answer/index', 'result/index', 'opinions/index'],
    },
    // What is mine beside my suggestions.
    {
      root: 'mine',
      pages: ['messages/index', 'profile/index', 'privacy/index', 'data/index'],
    },
    {
      root: 'staff',
      pages: [
        'inbox/index',
        'case/index',
        'intake/index',
        'visits/index',
        'visit/index',
        'consultations/index',
        'consultation/index',
        'draft/index',
        'figures/index',
        'opinions/index',
        'next-draft/index',
      ],
    },
    // What staff set up or look up now and then: apart, so that the daily work opens fast.
    {
      root: 'manage',
      pages: [
        'home/index',
        'accept/index',
        'audit/index',
        'browsers/index',
        'export/index',
        'figures/index',
        'members/index',
        'policies/index',
        'refusals/index',
        'settings/index',
        'sign-in/index',
        'templates/index',
        'workstation/index',
        'workstations/index',
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
      { pagePath: 'pages/wall/index', text: '回音壁' },
      { pagePath: 'pages/me/index', text: '我的' },
    ],
  },
  // WeChat asks for agreement to its 隐私保护指引 by itself, before the first API that touches what is private.
  __usePrivacyCheck__: true,
  // Both only on a tap: a place for a suggestion, and which workstation is near. WeChat has to approve each (docs/deploy.md).
  requiredPrivateInfos: ['chooseLocation', 'getLocation'],
  permission: { 'scope.userLocation': { desc: '只用来把离您近的工作室排在前面，不会保存' } },
  darkmode: true,
  themeLocation: 'theme.json',
  lazyCodeLoading: 'requiredComponents',
  animation: false,
})
