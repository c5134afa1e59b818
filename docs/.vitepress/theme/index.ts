import type { Theme } from "vitepress";
import DefaultTheme from "vitepress/theme-without-fonts";
import HomePage from "./HomePage.vue";
import LiveAvatar from "./LiveAvatar.vue";
import PageLayout from "./PageLayout.vue";
import "./style.css";

export default {
  extends: DefaultTheme,
  Layout: PageLayout,
  enhanceApp({ app }) {
    app.component("HomePage", HomePage);
    app.component("LiveAvatar", LiveAvatar);
  },
} satisfies Theme;
