internal import CGSL

/// What GSL needs once in a process, before anything else is asked of it.
enum GSLSetup {
  /// Keeps GSL from ending the process: its own error handler aborts. Results are checked here instead.
  static let errorsAreReturned: Bool = {
    gsl_set_error_handler_off()
    return true
  }()

  /// Philox4x32-10 as one of GSL's generator types; never freed, because streams point at it for as long as they live.
  static let philox = GeneratorType()

  struct GeneratorType: @unchecked Sendable {
    /// Written once, below, and only read after that; hence the unchecked conformance.
    let pointer: UnsafePointer<gsl_rng_type>

    fileprivate init() {
      _ = GSLSetup.errorsAreReturned
      let name: StaticString = "philox4x32-10"
      let type = UnsafeMutablePointer<gsl_rng_type>.allocate(capacity: 1)
      type.initialize(
        to: gsl_rng_type(
          name: UnsafeRawPointer(name.utf8Start).assumingMemoryBound(to: CChar.self),
          max: 0xFFFF_FFFF, min: 0, size: MemoryLayout<PhiloxState>.size,
          set: { state, seed in
            state?.assumingMemoryBound(to: PhiloxState.self).pointee =
              PhiloxState(key: .init(seed: UInt64(seed)), counter: .init(0, 0, 0, 0))
          },
          get: { state in
            UInt(state.unsafelyUnwrapped.assumingMemoryBound(to: PhiloxState.self).pointee.nextWord())
          },
          get_double: { state in
            state.unsafelyUnwrapped.assumingMemoryBound(to: PhiloxState.self).pointee.nextDouble()
          }))
      pointer = UnsafePointer(type)
    }
  }
}
