namespace Jail.Core;

/// <summary>What can be done to a jail's power. The REST names are these in lower case.</summary>
public enum JailAction
{
    Start,
    Stop,
    Restart,
    Kill,
    Pause,
    Resume,
}
