// Reload in the middle of every step: the page comes back to where the person was, or to the first page of that step, and
// goes on to the end. Nothing that was proved is asked for again.
import { it } from 'node:test'
import { inBrowsers } from './support/stage.ts'
import { arrive, tours, walk } from './support/tours.ts'

inBrowsers('reload at every step', (play) => {
  for (const tour of tours)
    it(tour.name, () =>
      play(tour.preset, (scene) =>
        walk(scene, tour, async (stop) => {
          await scene.visitor.reload()
          await arrive(scene, stop.afterReload ?? stop)
          await stop.afterReload?.again(scene)
        }),
      ),
    )
})
