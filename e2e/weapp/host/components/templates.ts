/** The insides of the components the host makes, in WeChat's own markup. Compiled with the package. */
export const COMPONENT_TEMPLATES: Record<string, string> = {
  button: '<slot/>',
  form: '<slot/>',
  image: '<div class="wx-image-picture" /><slot/>',
  input: '<input class="wx-field" />',
  'navigation-bar': '',
  'page-meta': '<slot/>',
  picker: '<slot/><select class="wx-picker-choice" aria-label="选择" />',
  'scroll-view': '<div class="wx-scroll"><slot/></div>',
  swiper: '<div class="wx-swiper"><slot/></div>',
  'swiper-item': '<slot/>',
  switch: '<input class="wx-field" type="checkbox" role="switch" />',
  textarea: '<textarea class="wx-field" />',
}
