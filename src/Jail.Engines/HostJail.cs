using Jail.Core;

namespace Jail.Engines;

/// <summary>A jail as a host keeps it: what was asked for, and what the host itself gave it.</summary>
/// <param name="Spec">What was asked for.</param>
/// <param name="IdBase">First of the jail's own 65,536 host uids and gids.</param>
public sealed record HostJail(JailSpec Spec, uint IdBase);
