namespace Jail.Core;

/// <summary>What a jail is seen to be. The REST names are these in lower case.</summary>
public enum JailState
{
    Creating,
    Stopped,
    Starting,
    Running,
    Paused,
    Stopping,
    Failed,

    /// <summary>Defined in the panel, gone from the host.</summary>
    Missing,

    /// <summary>On the host, not defined in the panel.</summary>
    Unmanaged,
    Trashed,
}
