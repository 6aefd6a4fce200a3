using Jail.Core;

namespace Jail.Engines;

/// <summary>What an engine finds of one jail.</summary>
/// <param name="JailId">Whose.</param>
/// <param name="State"><see cref="JailState.Running"/>, <see cref="JailState.Paused"/> or <see cref="JailState.Stopped"/>.</param>
/// <param name="StartedAt">Start of its init; null while it does not run.</param>
public sealed record JailObservation(string JailId, JailState State, DateTimeOffset? StartedAt);
