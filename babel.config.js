// NutUI is imported component by component, and without its styles: what the product uses of it is painted in ui/, from
// the theme's own tokens. NutUI's style of one button alone is 13 KB.
const NUTUI = '@nutui/nutui-react-taro/dist/es/packages'

module.exports = {
  presets: [
    [
      'taro',
      {
        framework: 'react',
        ts: true,
        compiler: 'webpack5',
        // The build target reads it natively; some of WeChat's own tools still parse ES2018.
        include: ['transform-optional-catch-binding'],
        useBuiltIns: process.env.TARO_ENV === 'h5' ? 'usage' : false,
      },
    ],
  ],
  plugins: [
    [
      'import',
      {
        libraryName: '@nutui/nutui-react-taro',
        libraryDirectory: 'dist/es/packages',
        style: false,
        camel2DashComponentName: false,
        customName: (name) => `${NUTUI}/${name.toLowerCase()}`,
        // The floor of `npm run bench` is NutUI as it comes. Named at all, the styles come whatever `style` says.
        ...(process.env.FLOOR === '1' && {
          style: 'css',
          customStyleName: (name) => `${NUTUI}/${name.toLowerCase()}/style/css`,
        }),
      },
      'nutui-react-taro',
    ],
    // Its icons too, as NutUI itself asks for them: the index brings the style of every icon.
    [
      'import',
      {
        libraryName: '@nutui/icons-react-taro',
        libraryDirectory: 'dist/es/icons',
        style: false,
        camel2DashComponentName: false,
      },
      'nutui-icons',
    ],
  ],
}
