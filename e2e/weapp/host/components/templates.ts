/** The insides of the components the host makes, in WeChat's own markup. Compiled with the package. */
export const COMPONENT_TEMPLATES: Record<string, string> = {
  button: '<slot/>',
  canvas: '<canvas class="wx-canvas-paper" /><slot/>',
  checkbox: '<input class="wx-mark" type="checkbox" /><slot/>',
  'checkbox-group': '<slot/>',
  form: '<slot/>',
  image: '<div class="wx-image-picture" /><slot/>',
  input: '<input class="wx-field" />',
  'navigation-bar': '',
  'page-meta': '<slot/>',
  picker:
    '<slot/><select class="wx-picker-choice wx-picker-words" aria-label="选择" />' +
    '<input class="wx-picker-choice wx-picker-moment" aria-label="选择" />',
  progress: '<div class="wx-progress-bar"><div class="wx-progress-done" /></div><div class="wx-progress-info" />',
  radio: '<input class="wx-mark" type="radio" /><slot/>',
  'radio-group': '<slot/>',
  'scroll-view': '<div class="wx-scroll"><slot/></div>',
  slider: '<input class="wx-slider-rail" type="range" /><div class="wx-slider-value" />',
  swiper: '<div class="wx-swiper"><slot/></div>',
  'swiper-item': '<slot/>',
  switch: '<input class="wx-field" type="checkbox" role="switch" />',
  textarea: '<textarea class="wx-field" />',
}
