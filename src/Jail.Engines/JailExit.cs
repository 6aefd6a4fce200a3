namespace Jail.Engines;

/// <summary>Why a jail's init ended.</summary>
public enum JailExitReason
{
    /// <summary>It called reboot(2) to restart, or its init did.</summary>
    Reboot,

    /// <summary>It called reboot(2) to halt or power off.</summary>
    Halt,

    /// <summary>It was killed by a signal.</summary>
    Killed,

    /// <summary>It left by itself with <see cref="JailExit.Code"/>.</summary>
    Exited,
}

/// <summary>The end of a jail's init, seen by the engine.</summary>
/// <param name="JailId">Whose.</param>
/// <param name="Reason">How it ended.</param>
/// <param name="Code">Exit status, 128 + signal when killed.</param>
/// <param name="OutOfMemory">Whether the kernel killed one of the jail's processes for memory since its start.</param>
public sealed record JailExit(string JailId, JailExitReason Reason, int Code, bool OutOfMemory);
