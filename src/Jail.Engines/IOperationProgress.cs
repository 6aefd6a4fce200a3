namespace Jail.Engines;

/// <summary>Where an engine tells how far it is.</summary>
public interface IOperationProgress
{
    /// <param name="fraction">0 to 1, never less than before.</param>
    /// <param name="step">What is being done, for a person to read: "Mounting the clone".</param>
    void Report(double fraction, string step);

    /// <param name="line">One line of a log, without its end.</param>
    void Log(string line);
}
