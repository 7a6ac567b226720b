import { mount } from "svelte";

import App from "./App.svelte";
import { backend } from "./backend";
import { apply, applyRemembered } from "./frame/look";
import { attempt, here } from "./frame/state.svelte";
import "./look/index.css";
import { routeOf } from "./routes";

applyRemembered();
here.route = routeOf(location.hash);
mount(App, { target: document.body });
void attempt(async () => apply((await backend.settings()).settings));
