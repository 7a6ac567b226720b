// What a choice shows. The answer to an earlier save would set it back while the next key has already chosen
// further: until the last save came back it shows what was chosen, then what is saved, also where that failed.
export class Chosen<Value> {
  #chosen = $state.raw<Value>();
  #onTheirWay = $state(0);

  constructor(private readonly saved: () => Value) {}

  get value(): Value {
    return this.#onTheirWay > 0 ? (this.#chosen as Value) : this.saved();
  }

  async choose(value: Value, save: (value: Value) => unknown): Promise<void> {
    this.#chosen = value;
    this.#onTheirWay += 1;
    try {
      await save(value);
    } finally {
      this.#onTheirWay -= 1;
    }
  }
}
