export default definePageConfig({ navigationBarTitleText: '区局设置', enablePageMeta: true })
