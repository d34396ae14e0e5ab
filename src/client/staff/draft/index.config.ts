export default definePageConfig({ navigationBarTitleText: '起草征询', enablePageMeta: true })
